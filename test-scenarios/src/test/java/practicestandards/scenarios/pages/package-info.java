/** Writes the pages of {@code docs/generated} that say where each clause is and how it is read. */
@NullMarked
package practicestandards.scenarios.pages;

import org.jspecify.annotations.NullMarked;
