/** The part that finds articles: injected where the page may hold one. */
import { mayBeSupported } from '../../language/hint';
import { findArticleInSteps, sampleOf } from '../article';
import { provide } from '.';

declare module '.' {
  interface Parts {
    article: {
      findArticleInSteps: typeof findArticleInSteps;
      sampleOf: typeof sampleOf;
      mayBeSupported: typeof mayBeSupported;
    };
  }
}

provide('article', { findArticleInSteps, sampleOf, mayBeSupported });
