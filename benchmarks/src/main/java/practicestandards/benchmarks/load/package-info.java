/** The packaged service under a steady load; nothing here is asserted. */
@NullMarked
package practicestandards.benchmarks.load;

import org.jspecify.annotations.NullMarked;
