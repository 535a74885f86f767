/** Lets one word at a time be read otherwise. */
@NullMarked
package practicestandards.rules.words;

import org.jspecify.annotations.NullMarked;
