@NullMarked
package practicestandards.rules.findings;

import org.jspecify.annotations.NullMarked;
