package practicestandards.rules.findings;

/** How far a count has come: {@code done} of {@code required} in the period. */
public record Progress(int done, int required) {}
