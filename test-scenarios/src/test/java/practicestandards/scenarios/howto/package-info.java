/** The how-to pages, followed as they are written. */
@NullMarked
package practicestandards.scenarios.howto;

import org.jspecify.annotations.NullMarked;
