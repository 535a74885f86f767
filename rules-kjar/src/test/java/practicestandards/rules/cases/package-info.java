/** Made-up cases with every type of record there is, the same for the same seed. */
@NullMarked
package practicestandards.rules.cases;

import org.jspecify.annotations.NullMarked;
