package practicestandards.rules.cases;

import java.util.List;
import java.util.stream.Stream;

/** All chapters that a made-up case may have. */
final class Chapters {
  static final List<Chapter> ALL =
      Stream.of(ChaptersAtHome.ALL, ChaptersInCare.ALL, ChaptersOfWork.ALL)
          .flatMap(List::stream)
          .toList();

  private Chapters() {}
}
