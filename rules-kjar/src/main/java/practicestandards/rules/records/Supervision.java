package practicestandards.rules.records;

import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * A supervision session.
 *
 * @param writtenAt when its record was completed on the file
 * @param onChildsFile whether the record is on the child's file in the case system
 * @param supervisorSignedAt the date that the supervisor put to the signature
 * @param superviseeSignedAt the date that the worker put to the signature
 * @param contributorRefs the workers whose input the record shows
 * @param visitIds the visits that it discusses
 * @param reasonNotAlone whether it says why the child could not be spoken to alone at those visits
 * @param planToSeeAlone whether it says how the child will be seen alone
 */
public record Supervision(
    String id,
    @Nullable Kind kind,
    @Nullable Moment scheduledFor,
    @Nullable Moment heldAt,
    @Nullable Moment writtenAt,
    @Nullable String supervisorRef,
    @Nullable String superviseeRef,
    @Nullable Boolean writtenBySupervisor,
    @Nullable Boolean onChildsFile,
    @Nullable Boolean childSupervisionForm,
    @Nullable Boolean templateUsed,
    @Nullable Boolean signedBySupervisor,
    @Nullable Moment supervisorSignedAt,
    @Nullable Boolean signedBySupervisee,
    @Nullable Moment superviseeSignedAt,
    @Nullable Boolean inSuperviseeFolder,
    List<String> contributorRefs,
    List<String> visitIds,
    @Nullable Boolean reasonNotAlone,
    @Nullable Boolean planToSeeAlone,
    @Nullable Moment recordedAt)
    implements CaseRecord {
  /** The kind of supervision; CASE discusses the child. */
  public enum Kind {
    CASE,
    WELLBEING,
    FAMILY_SAFEGUARDING
  }

  public Supervision {
    contributorRefs = contributorRefs == null ? List.of() : List.copyOf(contributorRefs);
    visitIds = visitIds == null ? List.of() : List.copyOf(visitIds);
  }
}
