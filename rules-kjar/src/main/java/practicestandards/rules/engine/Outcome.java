package practicestandards.rules.engine;

import java.util.List;

/** Whether a duty was done, as far as the facts supplied can tell. */
sealed interface Outcome {
  Outcome NOT_DONE = new NotDone();

  /** Done by this event, in time or not. */
  record Done(Event event) implements Outcome {}

  /** Certainly not done. */
  record NotDone() implements Outcome {}

  /** The facts that would tell are not supplied. */
  record Unknown(List<String> missing) implements Outcome {}
}
