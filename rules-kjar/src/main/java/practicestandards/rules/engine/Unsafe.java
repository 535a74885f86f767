package practicestandards.rules.engine;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.NetworkMember;
import practicestandards.rules.records.NetworkMember.Relationship;
import practicestandards.rules.time.Moment;
import practicestandards.rules.words.EventReading.Reaches;

/**
 * Who must not be involved, told or shared with, for a reason on record. It holds for the person,
 * whatever the clause; what is owed to several is owed to those who remain.
 */
final class Unsafe {
  /** The facts that can excuse, and are assumed away where they are not supplied. */
  static final List<String> EXCUSES =
      List.of(
          "networkMember.unsafeToInvolve",
          "networkMember.unsafeReason",
          "networkMember.unsafeFromAt");

  private static final Set<Relationship> PARENTS =
      EnumSet.of(Relationship.MOTHER, Relationship.FATHER, Relationship.PARENT);

  private Unsafe() {}

  /** Whether it was unsafe to involve somebody on a day. */
  static boolean isUnsafe(NetworkMember member, Moment day) {
    Moment from = member.unsafeFromAt();
    return Boolean.TRUE.equals(member.unsafeToInvolve())
        && Boolean.TRUE.equals(member.unsafeReason())
        && (from == null || !day.date().isBefore(from.date()));
  }

  /** The last day on which something can be done; today, if that is ahead or there is none. */
  static Moment lastDay(CaseContext context, @Nullable Moment tooLate) {
    return tooLate == null || context.getAsOf().isBefore(tooLate) ? context.getAsOf() : tooLate;
  }

  /** Whether nobody remained on a day of those on record to whom something is owed. */
  static boolean isNobodyLeft(List<CaseRecord> network, Reaches whom, Moment day) {
    List<NetworkMember> meant =
        network.stream()
            .map(NetworkMember.class::cast)
            .filter(member -> isMeant(member, whom))
            .filter(member -> !Network.isOver(member, day))
            .toList();
    return !meant.isEmpty() && meant.stream().allMatch(member -> isUnsafe(member, day));
  }

  private static boolean isMeant(NetworkMember member, Reaches whom) {
    Relationship relationship = member.relationship();
    boolean parent = PARENTS.contains(relationship);
    return parent
        || Boolean.TRUE.equals(member.parentalResponsibility())
        || whom == Reaches.FAMILY && relationship == Relationship.CARER;
  }
}
