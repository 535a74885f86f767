/** Parked records over REST. */
@NullMarked
package practicestandards.service.intake.rest;

import org.jspecify.annotations.NullMarked;
