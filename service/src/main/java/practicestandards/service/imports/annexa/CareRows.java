package practicestandards.service.imports.annexa;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.AdoptivePlacement;
import practicestandards.rules.records.LegalStatus;
import practicestandards.rules.records.LookedAfterReview;
import practicestandards.rules.records.PeriodOfCare;
import practicestandards.rules.records.Placement;
import practicestandards.rules.records.Visit;
import practicestandards.service.imports.cases.CareFacts;
import practicestandards.service.imports.cases.CaseDraft;
import practicestandards.service.imports.cases.Facts;
import practicestandards.service.imports.cases.Supplied;

/** List 8: each child's latest period of care, with the placement and legal status at its end. */
final class CareRows implements ListRows {
  @Override
  public int number() {
    return 8;
  }

  @Override
  public String name() {
    return "children in care";
  }

  @Override
  public Column mainDate() {
    return Column.CARE_START;
  }

  @Override
  public Set<Column> columns() {
    return Set.of(
        Column.CARE_START,
        Column.LEGAL_START,
        Column.LEGAL_STATUS,
        Column.CARE_REVIEW,
        Column.CARE_VISIT,
        Column.CARE_END,
        Column.PLACEMENT_START,
        Column.PLACEMENT_TYPE);
  }

  @Override
  public List<String> types() {
    return List.of("periodOfCare", "placement", "legalStatus", "lookedAfterReview", "visit");
  }

  @Override
  public void read(HeadedRow row, CaseDraft draft, RowNotes notes) {
    LocalDate started = row.requiredDate(Column.CARE_START);
    LocalDate ended = row.dateFrom(Column.CARE_END, started);
    LocalDate placed = row.dateFrom(Column.PLACEMENT_START, started);
    LocalDate reviewed = row.date(Column.CARE_REVIEW);
    LocalDate legalSince = row.date(Column.LEGAL_START);
    String legal = row.code(Column.LEGAL_STATUS);
    String placementType = row.code(Column.PLACEMENT_TYPE);
    VisitColumn.read(row, Column.CARE_VISIT, null, Assumptions.CARE_VISIT, draft, notes);
    draft.add(
        new PeriodOfCare(
            Facts.id("care", started),
            Facts.at(started),
            Facts.at(ended),
            CareCodes.isShortBreaks(legal),
            null));
    if (placed != null) {
      addPlacement(draft, placed, ended, placementType, started);
    }
    addLegalStatus(draft, legal, legalSince, ended);
    addReview(draft, reviewed, started);
  }

  private static void addPlacement(
      CaseDraft draft,
      LocalDate placed,
      @Nullable LocalDate ended,
      String type,
      LocalDate careStarted) {
    boolean longTerm = CareCodes.isLongTerm(type);
    Placement.Kind kind = CareCodes.placementKind(type);
    draft.add(
        CareFacts.placement(placed, ended, kind, longTerm ? placed : null, careStarted),
        longTerm ? Assumptions.PERMANENT : Assumptions.NOT_PERMANENT);
    if (kind == Placement.Kind.ADOPTIVE) {
      draft.add(
          new AdoptivePlacement(
              Facts.id("adoptive", placed), Facts.at(placed), Facts.at(ended), null, null));
    }
  }

  private static void addLegalStatus(
      CaseDraft draft, String legal, @Nullable LocalDate since, @Nullable LocalDate ended) {
    LegalStatus.Kind kind = CareCodes.legalStatus(legal);
    if (kind != null && since != null) {
      draft.add(
          new LegalStatus(
              Facts.id("legal", since), kind, Facts.at(since), Facts.at(ended), null, null));
    }
  }

  private static void addReview(
      CaseDraft draft, @Nullable LocalDate reviewed, LocalDate careStarted) {
    if (reviewed != null) {
      draft.add(
          new LookedAfterReview(
              Facts.id("review", reviewed),
              null,
              null,
              null,
              Facts.at(reviewed),
              null,
              null,
              Facts.id("care", careStarted),
              null));
    }
  }

  @Override
  public void supply(Set<Column> present, @Nullable LocalDate from, Supplied supplied) {
    if (present.contains(Column.CARE_END) && present.contains(Column.LEGAL_STATUS)) {
      supplied.latest(PeriodOfCare.class, "startedAt", "endedAt", "shortBreak");
    }
    if (present.contains(Column.PLACEMENT_START) && present.contains(Column.PLACEMENT_TYPE)) {
      supplied.latest(
          Placement.class, "startedAt", "endedAt", "kind", "permanenceAgreedAt", "periodOfCareId");
      supplied.latest(AdoptivePlacement.class, "startedAt", "endedAt");
    }
    if (present.contains(Column.LEGAL_STATUS) && present.contains(Column.LEGAL_START)) {
      supplied.latest(LegalStatus.class, "kind", "startedAt", "endedAt");
    }
    if (present.contains(Column.CARE_REVIEW)) {
      supplied.latest(LookedAfterReview.class, "heldAt", "periodOfCareId");
    }
    if (present.contains(Column.CARE_VISIT)) {
      supplied.latest(Visit.class, "at", "byRole", "childSeen");
    }
  }
}
