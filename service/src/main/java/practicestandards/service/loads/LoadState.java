package practicestandards.service.loads;

/** How far a load is. */
public enum LoadState {
  /** Nothing is taken yet. */
  WAITING,
  /** Some of it is taken. */
  LOADING,
  /** All of it is taken, and the cases that changed are being judged. */
  JUDGING,
  /** All of it is taken and judged. */
  ENDED,
  /** Somebody stopped it; what was taken stays. */
  STOPPED
}
