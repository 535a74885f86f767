package practicestandards.service.imports.cin;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.ChildProtectionConference.Kind;
import practicestandards.rules.records.ChildProtectionPlan.Category;
import practicestandards.rules.records.Section47Enquiry;
import practicestandards.service.imports.cases.CaseDraft;
import practicestandards.service.imports.cases.ProtectionFacts;

/** Section 47 enquiries, initial conferences and child protection plans of an episode. */
final class ProtectionPart {
  private final Fields fields;

  ProtectionPart(Fields fields) {
    this.fields = fields;
  }

  /** An enquiry, with its strategy discussion and its initial conference. */
  void readEnquiry(Module module, CaseDraft draft) {
    LocalDate started = fields.requiredDate(module, "S47ActualStartDate");
    LocalDate conference = fields.dateFrom(module, "DateOfInitialCPC", started);
    Boolean notRequired = Fields.yesNo(module, "ICPCnotRequired");
    Section47Enquiry enquiry =
        ProtectionFacts.enquiry(
            started, notRequired == null ? null : Boolean.valueOf(!notRequired));
    draft.add(enquiry, CensusAssumptions.REQUIRED);
    draft.add(
        ProtectionFacts.strategyDiscussion(started),
        CensusAssumptions.STRATEGY,
        CensusAssumptions.REQUIRED);
    if (conference != null) {
      draft.add(ProtectionFacts.conference(Kind.INITIAL, conference, null, enquiry.id()));
    }
  }

  /** An initial conference that the episode gives outside any of its enquiries. */
  void readConference(Module details, CaseDraft draft) {
    LocalDate held = fields.date(details, "DateOfInitialCPC");
    if (held != null) {
      draft.add(ProtectionFacts.conference(Kind.INITIAL, held, null, null));
    }
  }

  /** A plan, with its review conferences. */
  void readPlan(Module module, CaseDraft draft) {
    LocalDate started = fields.requiredDate(module, "CPPstartDate");
    LocalDate ended = fields.dateFrom(module, "CPPendDate", started);
    draft.add(
        ProtectionFacts.protectionPlan(
            started, ended, category(module.field("LatestCategoryOfAbuse"))));
    for (Module reviews : module.all("Reviews")) {
      for (Module review : reviews.all("CPPreviewDate")) {
        LocalDate held = fields.dateOf(review);
        if (held != null) {
          draft.add(ProtectionFacts.conference(Kind.REVIEW, held, null, null));
        }
      }
    }
  }

  private static @Nullable Category category(String code) {
    return switch (code.toUpperCase(Locale.ROOT)) {
      case "NEG" -> Category.NEGLECT;
      case "PHY" -> Category.PHYSICAL;
      case "SAB" -> Category.SEXUAL;
      case "EMO" -> Category.EMOTIONAL;
      case "MUL" -> Category.MULTIPLE;
      default -> null;
    };
  }
}
