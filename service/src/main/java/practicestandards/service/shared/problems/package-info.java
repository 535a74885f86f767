@NullMarked
package practicestandards.service.shared.problems;

import org.jspecify.annotations.NullMarked;
