/**
 * The words that tables and rules may use for what happens, how long, how often, and what shows.
 */
@NullMarked
package practicestandards.rules.words;

import org.jspecify.annotations.NullMarked;
