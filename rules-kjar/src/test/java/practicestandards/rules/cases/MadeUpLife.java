package practicestandards.rules.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import practicestandards.rules.engine.CaseFile;
import practicestandards.rules.engine.EvaluationRequest;
import practicestandards.rules.findings.SubjectType;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.RecordReader;
import practicestandards.rules.records.RecordTypes;
import practicestandards.rules.records.RecordValues;
import practicestandards.rules.records.RecordWriter;
import practicestandards.rules.time.Moment;

/**
 * A young person's three years with the service, from the referral at fifteen and a half through
 * need, enquiry, protection and care to leaving care, among records of every type; each record is
 * known from its first moment on.
 */
public final class MadeUpLife {
  private static final LocalDate REFERRED = LocalDate.of(2023, 11, 1);
  private static final int DAYS = 1_100;

  private final Dice dice;
  private final List<RecordName> names = new ArrayList<>();
  private final List<LocalDate> starts = new ArrayList<>();
  private final List<Map<String, Object>> given = new ArrayList<>();
  private final EvaluationRequest request;

  /** A life under an authority's standards. */
  public MadeUpLife(String authority, long seed) {
    dice = new Dice(seed);
    chapters();
    everythingElse();
    Circumstances around = new Circumstances(dice);
    request =
        new EvaluationRequest(
            authority,
            Moment.of(lastDay()),
            Moment.of(lastDay()),
            false,
            around.supplies(),
            new CaseFile("C-1", SubjectType.CHILD, records()),
            around.reference());
  }

  /** The question about its last day. */
  public EvaluationRequest request() {
    return request;
  }

  public LocalDate firstDay() {
    return REFERRED;
  }

  public LocalDate lastDay() {
    return REFERRED.plusDays(DAYS);
  }

  private void chapters() {
    add("child", 0, Map.of("dateOfBirth", REFERRED.minusMonths(186).toString()));
    add("referral", 0, Map.of("service", "SOCIAL_CARE"));
    add("caseOpening", 2, Map.of("tier", "CHILD_IN_NEED"));
    add("assessment", 5, Map.of("kind", "CHILD_AND_FAMILY"));
    lasting("childInNeedEpisode", 40, 200, Map.of());
    add("strategyDiscussion", 150, Map.of("initiatesSection47", true));
    lasting("section47Enquiry", 151, 190, Map.of());
    add("childProtectionConference", 170, Map.of("kind", "INITIAL", "planMade", true));
    lasting("childProtectionPlan", 170, 420, Map.of());
    lasting("periodOfCare", 410, 960, Map.of("shortBreak", false));
    lasting("placement", 410, 600, Map.of("kind", "WITH_PARENTS"));
    lasting("placement", 600, 960, Map.of("kind", "FOSTER_CARE"));
    lasting("legalStatus", 405, 600, Map.of("kind", "INTERIM_CARE_ORDER"));
    lasting("leavingCareStatus", 560, 920, Map.of("kind", "ELIGIBLE"));
    lasting("leavingCareStatus", 920, DAYS, Map.of("kind", "FORMER_RELEVANT"));
    for (int day = 10; day < DAYS; day += 1 + dice.below(60)) {
      add("visit", day, Map.of());
    }
  }

  private void everythingElse() {
    RecordTypes.all().stream()
        .filter(type -> !type.name().equals("child") && dice.yes(0.6))
        .forEach(type -> add(type.name(), dice.below(DAYS), Map.of()));
  }

  private void lasting(String type, int from, int to, Map<String, Object> attributes) {
    Map<String, Object> all = new LinkedHashMap<>(attributes);
    all.put("startedAt", REFERRED.plusDays(from).toString());
    all.put("endedAt", REFERRED.plusDays(to).toString());
    add(type, from, all);
  }

  private void add(String type, int day, Map<String, Object> attributes) {
    names.add(new RecordName(type, "r" + (100 + names.size())));
    starts.add(REFERRED.plusDays(day));
    given.add(attributes);
  }

  private List<CaseRecord> records() {
    RecordMaker maker = new RecordMaker(dice, names);
    List<CaseRecord> records = new ArrayList<>();
    for (int place = 0; place < names.size(); place++) {
      records.add(known(maker.make(names.get(place), starts.get(place), given.get(place))));
    }
    return records;
  }

  private static CaseRecord known(CaseRecord record) {
    Map<String, Object> values = new LinkedHashMap<>(RecordWriter.write(record));
    LocalDate since =
        RecordValues.moments(record).stream()
            .map(Moment::date)
            .min(LocalDate::compareTo)
            .orElse(REFERRED);
    values.put("recordedAt", since.toString());
    return RecordReader.read(values);
  }
}
