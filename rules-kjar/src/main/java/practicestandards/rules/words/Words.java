package practicestandards.rules.words;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The families of words together, in the order in which a drop-down shows them. */
final class Words {
  static final List<EventKind> EVENTS =
      together(
          SeeingEvent.values(),
          ProtectionEvent.values(),
          CareEvent.values(),
          AssessmentEvent.values(),
          PlanningEvent.values(),
          SendEvent.values(),
          DirectWorkEvent.values(),
          RecordingEvent.values(),
          ManagementEvent.values());
  static final List<Question> QUESTIONS =
      together(
          NoQuestion.values(),
          SeeingQuestion.values(),
          PlanningQuestion.values(),
          SendQuestion.values(),
          DirectWorkQuestion.values(),
          AssessmentQuestion.values(),
          RecordingQuestion.values(),
          ManagementQuestion.values());
  static final Map<String, EventKind> EVENTS_BY_NAME = byName(EVENTS, EventKind::name);
  static final Map<String, Question> QUESTIONS_BY_NAME = byName(QUESTIONS, Question::name);

  private Words() {}

  @SafeVarargs
  private static <T> List<T> together(T[]... families) {
    return Arrays.stream(families).<T>flatMap(Stream::of).toList();
  }

  private static <T> Map<String, T> byName(List<T> words, Function<T, String> name) {
    return words.stream().collect(Collectors.toUnmodifiableMap(name, Function.identity()));
  }

  static <T> T find(Map<String, T> words, String name) {
    T found = words.get(name);
    if (found == null) {
      throw new IllegalArgumentException("No such word: " + name);
    }
    return found;
  }
}
