package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practicestandards.rules.cases.MadeUpCase;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.RecordReader;
import practicestandards.rules.records.RecordWriter;
import practicestandards.rules.time.Moment;

/**
 * A time that is told by two records, of which one begins on the day on which the other ends or the
 * day after, is judged as if one record told it, under every clause.
 */
class MetamorphicUnbrokenTest {
  private static final Set<String> LASTING =
      Set.of(
          "caseOpening",
          "childInNeedEpisode",
          "earlyHelpEpisode",
          "childProtectionPlan",
          "periodOfCare",
          "allocation",
          "placement");

  @ParameterizedTest(name = "the second begins {0} days after the first ended")
  @ValueSource(ints = {0, 1})
  void aTimeToldInTwoPiecesIsOne(int daysBetween) {
    ManyCases.each(
        made -> {
          List<CaseRecord> told = new ArrayList<>();
          made.records().forEach(record -> told.addAll(inTwo(record, daysBetween, made)));

          Findings.assertSame(
              Findings.of(Findings.about(made.request(), told)).obligations(),
              Findings.of(made).obligations());
        });
  }

  private static List<CaseRecord> inTwo(CaseRecord record, int daysBetween, MadeUpCase made) {
    Map<String, Object> first = new LinkedHashMap<>(RecordWriter.write(record));
    Object started = first.get("startedAt");
    if (started == null || !LASTING.contains(record.type()) || isAnybody(first)) {
      return List.of(record);
    }
    LocalDate cut = Moment.parse(started.toString()).date().plusDays(5);
    Object ended = first.get("endedAt");
    boolean tooShort =
        ended != null && !Moment.parse(ended.toString()).date().isAfter(cut.plusDays(1));
    boolean asksBetween = made.request().asOf().date().equals(cut);
    if (tooShort || asksBetween || onlyTheLatest(record, made)) {
      return List.of(record);
    }
    Map<String, Object> second = new LinkedHashMap<>(first);
    first.put("endedAt", cut.toString());
    second.put("id", record.id() + "~2");
    second.put("startedAt", cut.plusDays(daysBetween).toString());
    return List.of(RecordReader.read(first), RecordReader.read(second));
  }

  /** Two records of a worker or a place without a reference may be of two. */
  private static boolean isAnybody(Map<String, Object> record) {
    return switch (record.get("type").toString()) {
      case "allocation" -> !record.containsKey("workerRef");
      case "placement" -> !record.containsKey("settingRef") && !record.containsKey("carerRef");
      default -> false;
    };
  }

  private static boolean onlyTheLatest(CaseRecord record, MadeUpCase made) {
    Supplies.Supply supply = made.request().supplies().of(record.type());
    return supply == null || supply.latestOnly();
  }
}
