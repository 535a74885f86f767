package practicestandards.service.publishing;

import java.util.List;

/** A table whose rows are to be told on a topic, written in the transaction of what they tell. */
public interface Outbox {
  /** Where its events go. */
  String topic();

  /**
   * Those not known to have arrived, by position. Never those after the last one sent: a row of an
   * earlier position may be committed later.
   */
  List<OutgoingEvent> unsent(int most);

  /** Notes that they have arrived. */
  void markSent(List<OutgoingEvent> events);
}
