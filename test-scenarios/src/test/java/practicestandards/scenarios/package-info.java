/** Runs the scenarios: what the standards mean, situation by situation. */
@NullMarked
package practicestandards.scenarios;

import org.jspecify.annotations.NullMarked;
