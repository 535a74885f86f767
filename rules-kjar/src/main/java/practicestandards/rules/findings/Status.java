package practicestandards.rules.findings;

/** Where an obligation stands at the moment asked for. */
public enum Status {
  /** Owed, the standard sets no last moment, not done yet; never a breach. */
  OPEN,
  /** Owed, its last moment lies ahead. */
  UPCOMING,
  /** Owed, and inside the last fifth of its time. */
  AT_RISK,
  /** Its last moment is gone and it is still not done: an open breach. */
  OVERDUE,
  /** Done in time. */
  MET,
  /** Done after its last moment: a breach that has ended. */
  MET_LATE,
  /** Too late to do: a breach that has ended. */
  MISSED,
  /** The regime stopped before the last moment; nothing is owed. */
  ENDED,
  /** A recorded reason that the standard allows lifts it. */
  EXCUSED,
  /** A fact that judging it needs was not supplied. */
  NOT_EVALUABLE;

  /** Whether nothing more can be done about it: met, ended, excused, or a breach that has ended. */
  public boolean isSettled() {
    return this == MET || this == MET_LATE || this == MISSED || this == ENDED || this == EXCUSED;
  }

  /** Whether it is left out of an answer unless settled obligations are asked for. */
  public boolean isQuiet() {
    return this == MET || this == ENDED || this == EXCUSED;
  }

  /** Whether it comes with a breach. */
  public boolean isBreach() {
    return this == OVERDUE || this == MET_LATE || this == MISSED;
  }
}
