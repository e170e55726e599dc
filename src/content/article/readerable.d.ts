declare module '@mozilla/readability/Readability-readerable.js' {
  import type { isProbablyReaderable as check } from '@mozilla/readability';

  const isProbablyReaderable: typeof check;
  export default isProbablyReaderable;
}
