@NullMarked
package practicestandards.rules.engine;

import org.jspecify.annotations.NullMarked;
