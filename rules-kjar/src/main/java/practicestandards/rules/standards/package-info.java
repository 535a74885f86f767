@NullMarked
package practicestandards.rules.standards;

import org.jspecify.annotations.NullMarked;
