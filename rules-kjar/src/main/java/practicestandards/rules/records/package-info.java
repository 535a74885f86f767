@NullMarked
package practicestandards.rules.records;

import org.jspecify.annotations.NullMarked;
