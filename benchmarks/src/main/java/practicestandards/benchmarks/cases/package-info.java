/** Made-up lives of children: the cases that benchmarks and the comparison with the twin use. */
@NullMarked
package practicestandards.benchmarks.cases;

import org.jspecify.annotations.NullMarked;
