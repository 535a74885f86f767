@NullMarked
package practicestandards.rules.time;

import org.jspecify.annotations.NullMarked;
