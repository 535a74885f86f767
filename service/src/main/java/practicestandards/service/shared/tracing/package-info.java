/** Follows one fact from where it came in to where its effect is told. */
@NullMarked
package practicestandards.service.shared.tracing;

import org.jspecify.annotations.NullMarked;
