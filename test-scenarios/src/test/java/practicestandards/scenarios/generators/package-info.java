/** Writes synthetic files as councils make them: no child in them exists. */
@NullMarked
package practicestandards.scenarios.generators;

import org.jspecify.annotations.NullMarked;
