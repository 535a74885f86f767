/** What is measured with JMH; nothing here is asserted. */
@NullMarked
package practicestandards.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
