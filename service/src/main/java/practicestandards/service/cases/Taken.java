package practicestandards.service.cases;

/** What became of one record among many. */
public sealed interface Taken {
  /** It is kept. */
  record Kept(Outcome outcome) implements Taken {}

  /** It is not, for a reason in plain words. */
  record Refused(String reason) implements Taken {}
}
