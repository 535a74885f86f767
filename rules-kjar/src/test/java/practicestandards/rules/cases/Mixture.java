package practicestandards.rules.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import practicestandards.rules.records.RecordType;
import practicestandards.rules.records.RecordTypes;

/** Which records a made-up case has: those of two or three chapters, and a few of anything. */
final class Mixture {
  private static final Set<String> EVERYWHERE = Set.of("visit", "allocation", "documentShared");

  private final Dice dice;
  private final List<Chapter> chapters;

  Mixture(Dice dice) {
    this.dice = dice;
    this.chapters =
        Stream.generate(() -> dice.oneOf(Chapters.ALL)).limit(dice.yes(0.6) ? 2 : 3).toList();
  }

  /** The records by type, of one child. */
  List<RecordName> records(Names names) {
    List<RecordName> records = new ArrayList<>();
    for (RecordType type : RecordTypes.all()) {
      int many = howMany(type.name());
      for (int ofType = 0; ofType < many; ofType++) {
        records.add(new RecordName(type.name(), names.id(type.name(), records.size(), ofType)));
      }
    }
    return records;
  }

  /** What the chapters say of a record of that type, this time. */
  Map<String, Object> saidOf(String type) {
    Map<String, Object> said = new HashMap<>();
    for (Chapter chapter : chapters) {
      if (dice.yes(0.8)) {
        said.putAll(chapter.saidOf(type, dice));
      }
    }
    return said;
  }

  private int howMany(String type) {
    if (type.equals("child")) {
      return 1;
    } else if (chapters.stream().anyMatch(chapter -> chapter.types().contains(type))) {
      return dice.yes(0.1) ? 0 : 1 + dice.below(4);
    } else if (EVERYWHERE.contains(type)) {
      return dice.below(6);
    }
    return dice.yes(0.1) ? 1 : 0;
  }
}
