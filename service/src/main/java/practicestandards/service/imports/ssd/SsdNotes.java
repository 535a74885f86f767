package practicestandards.service.imports.ssd;

/** What a table leaves open, and what is taken for granted. */
final class SsdNotes {
  static final String NOTHING = "";
  static final String VISITS =
      "The table does not say who visited: each visit is taken as one by a social worker. It holds"
          + " visits of one kind only; say that visits are supplied when the tables of all three"
          + " kinds are loaded.";
  static final String ASSESSMENTS =
      "Each row is taken as an assessment of the child and family; others are not in this table."
          + " The date of authorisation is taken as a manager's sign-off.";
  static final String PLANS =
      "The table holds plans of one kind only; say that plans are supplied when the others come from"
          + " elsewhere. The start date is taken as the day on which the plan was agreed for the"
          + " first time.";
  static final String CONFERENCES =
      "The table holds review conferences only; say that conferences are supplied when the initial"
          + " ones come from elsewhere. A review that is only due is not a record.";
  static final String REVIEWS =
      "The table does not name the child: the column clae_person_id is taken from ssd_cla_episodes,"
          + " by clae_cla_id. A review that was cancelled is not a record.";

  private SsdNotes() {}
}
