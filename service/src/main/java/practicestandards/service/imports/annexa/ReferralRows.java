package practicestandards.service.imports.annexa;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.Referral;
import practicestandards.service.imports.cases.CaseDraft;
import practicestandards.service.imports.cases.Facts;
import practicestandards.service.imports.cases.Supplied;

/**
 * List 3: referrals. Without the column for no further action, no referral is known to owe
 * anything.
 */
final class ReferralRows implements ListRows {
  @Override
  public int number() {
    return 3;
  }

  @Override
  public String name() {
    return "referrals";
  }

  @Override
  public Column mainDate() {
    return Column.REFERRAL_DATE;
  }

  @Override
  public Set<Column> columns() {
    return Set.of(Column.REFERRAL_DATE, Column.REFERRAL_NFA);
  }

  @Override
  public List<String> types() {
    return List.of("referral");
  }

  @Override
  public void read(HeadedRow row, CaseDraft draft, RowNotes notes) {
    LocalDate received = row.requiredDate(Column.REFERRAL_DATE);
    draft.add(Facts.referral(received, row.yesNo(Column.REFERRAL_NFA)), Assumptions.REFERRAL);
  }

  @Override
  public void supply(Set<Column> present, @Nullable LocalDate from, Supplied supplied) {
    if (present.contains(Column.REFERRAL_NFA)) {
      supplied.every(Referral.class, from, "receivedAt", "service", "noFurtherAction");
    }
  }
}
