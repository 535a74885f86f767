package practicestandards.service.intake;

import java.util.Optional;

/**
 * What became of a parked record, and of those that waited for it.
 *
 * @param taken how many were taken
 * @param parked the one that holds up the key now, if any does
 */
public record Released(int taken, Optional<ParkedRecord> parked) {}
