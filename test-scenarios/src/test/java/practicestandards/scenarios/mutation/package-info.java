/** Changes each cell and each comparison, and asks whether a scenario would notice. */
@NullMarked
package practicestandards.scenarios.mutation;

import org.jspecify.annotations.NullMarked;
