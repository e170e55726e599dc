/** Gives every language its common words, as the worker and the commands do when they open the knowledge. */
import { loadAllCommonWords } from '../src/cli/word-lists';

loadAllCommonWords();
