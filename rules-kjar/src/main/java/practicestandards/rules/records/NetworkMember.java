package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * A person or agency of the child's family and professional network.
 *
 * @param agency of an AGENCY member, which agency
 * @param planMember whether the person takes part in the child's plan and so receives it
 * @param coreGroupMember whether the person is a member of the core group
 * @param contributor whether the person or agency contributes to assessments
 * @param unsafeReason whether the reason why involving is unsafe is recorded
 * @param unsafeFromAt from when involving the person is unsafe; absent, always
 */
public record NetworkMember(
    String id,
    @Nullable String personRef,
    @Nullable Relationship relationship,
    @Nullable Agency agency,
    @Nullable Boolean parentalResponsibility,
    @Nullable Boolean livesWithChild,
    @Nullable Boolean planMember,
    @Nullable Boolean coreGroupMember,
    @Nullable Boolean contributor,
    @Nullable Boolean unsafeToInvolve,
    @Nullable Boolean unsafeReason,
    @Nullable Moment unsafeFromAt,
    @Nullable CommunicationNeed communicationNeed,
    @Nullable Moment startedAt,
    @Nullable Moment endedAt,
    @Nullable Moment recordedAt)
    implements CaseRecord {
  /**
   * What the person is to the child; a parent who is neither recorded as mother nor as father is a
   * PARENT.
   */
  public enum Relationship {
    MOTHER,
    FATHER,
    PARENT,
    CARER,
    FOSTER_CARER,
    SIBLING,
    NETWORK_MEMBER,
    AGENCY,
    OTHER
  }
}
