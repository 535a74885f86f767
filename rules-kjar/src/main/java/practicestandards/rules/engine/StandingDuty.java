package practicestandards.rules.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.RecordMoment;
import practicestandards.rules.time.Deadline;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;
import practicestandards.rules.words.AgreedInterval;
import practicestandards.rules.words.FirstGap;

/**
 * A clause that repeats, standing in one regime: from each event to the next, no longer than this.
 */
public final class StandingDuty {
  private final CaseContext context;
  private final Terms terms;
  private final Regime regime;
  private final Timeline events;
  private final FirstGap firstGap;
  private final AgreedInterval agreedInterval;
  private final List<Agreements.Agreement> agreements;
  private final List<String> assuming;

  private StandingDuty(
      CaseContext context,
      Terms terms,
      Regime regime,
      Timeline events,
      FirstGap firstGap,
      AgreedInterval agreedInterval,
      List<Agreements.Agreement> agreements) {
    this.context = context;
    this.terms = terms;
    this.regime = regime;
    this.events = events;
    this.firstGap = firstGap;
    this.agreedInterval = agreedInterval;
    this.agreements = agreements;
    this.assuming = assuming();
  }

  /** The duty; none where its pattern was over before the standards came into force. */
  public static List<StandingDuty> of(
      Holding held,
      Terms terms,
      Timeline metBy,
      FirstGap firstGap,
      AgreedInterval agreedInterval,
      Agreements agreedFor) {
    return of(held.getCase(), terms, held.getRegime(), metBy, firstGap, agreedInterval, agreedFor);
  }

  /** The duty, where no agreed interval bears on it. */
  public static List<StandingDuty> of(
      CaseContext context, Terms terms, Regime regime, Timeline events, FirstGap firstGap) {
    return of(context, terms, regime, events, firstGap, AgreedInterval.NONE, null);
  }

  /** The duty; none where its regime was over before the standards came into force. */
  public static List<StandingDuty> of(
      CaseContext context,
      Terms terms,
      Regime regime,
      Timeline events,
      FirstGap firstGap,
      AgreedInterval agreedInterval,
      @Nullable Agreements agreements) {
    Regime known = regime.asAt(context.getAsOf());
    Regime lived = known == null ? null : context.life().of(known, events.inLife());
    Regime inForce = lived == null ? null : lived.from(context.firstDay());
    if (inForce == null) {
      return List.of();
    }
    List<Agreements.Agreement> agreed =
        agreements == null ? List.of() : agreements.within(regime.madeAt(), regime.span().to());
    return List.of(
        new StandingDuty(
            context,
            terms,
            inForce,
            ContactWays.asAgreed(events.countingIn(regime), agreed),
            firstGap,
            agreedInterval,
            agreed));
  }

  /**
   * Duties that take turns about the same events: a gap that one leaves open runs on in the next.
   */
  public String getFamily() {
    String turns = regime.kind().turns();
    return regime.openedReference() + " " + (turns == null ? terms.clause() : turns);
  }

  public String getClause() {
    return terms.clause();
  }

  boolean isAdvice() {
    return terms.advisory();
  }

  Regime regime() {
    return regime;
  }

  Timeline events() {
    return events;
  }

  FirstGap firstGap() {
    return firstGap;
  }

  /** The clauses that ask for the first event, as their row names them. */
  String firstSetBy() {
    for (ClauseRule row : context.rulesOf(terms.clause())) {
      return row.cell("FirstSetBy");
    }
    return "";
  }

  /** The clause's own interval; absent where agreements alone set it. */
  @Nullable Limit limit() {
    return terms.limit();
  }

  boolean isInForceOn(Moment day) {
    return context.isInForce(terms, day.date());
  }

  /** What could vary or lift it and is not supplied. */
  private List<String> assuming() {
    List<String> types = new ArrayList<>();
    if (agreedInterval != AgreedInterval.NONE && !agreedInterval.needsAgreement()) {
      types.add("agreedFrequency");
    }
    types.addAll(context.assuming(regime, events));
    return context.missing(types);
  }

  /** The regime cut where the agreed interval changes; without a limit nothing is owed. */
  List<Stretch> stretches() {
    List<Stretch> stretches = new ArrayList<>();
    List<Span> covered = new ArrayList<>();
    if (agreedInterval != AgreedInterval.CEILING) {
      for (Agreements.Agreement agreement : Agreements.governing(agreements)) {
        for (Span span : Span.intersection(List.of(regime.span()), List.of(agreement.span()))) {
          stretches.add(stretchOf(agreement, span));
          covered.add(span);
        }
      }
    }
    Limit own = agreedInterval.needsAgreement() ? null : terms.limit();
    for (Span rest : Span.without(List.of(regime.span()), covered)) {
      stretches.add(new Stretch(this, rest, own, null, null));
    }
    stretches.sort(Stretch.BY_START);
    return stretches;
  }

  private Stretch stretchOf(Agreements.Agreement agreement, Span span) {
    Limit own = terms.limit();
    Limit agreed = agreement.limit();
    return switch (agreedInterval) {
      case ONLY_IF_SHORTER ->
          new Stretch(this, span, isLooser(agreed, own, true) ? null : agreed, null, agreement);
      case MAY_SHORTEN ->
          new Stretch(this, span, own, agreed.equals(own) ? null : agreed, agreement);
      default -> new Stretch(this, span, agreed, null, agreement);
    };
  }

  /** Whether an agreed interval is longer than the clause's own. */
  static boolean isLooser(Limit agreed, @Nullable Limit own, boolean orEqual) {
    if (own == null) {
      return false;
    }
    int difference = agreed.nominalDays() - own.nominalDays();
    return orEqual ? difference >= 0 : difference > 0;
  }

  /**
   * The last moment that another clause sets meanwhile, unless it is past: an agreement for more
   * visits never loosens it.
   */
  @Nullable Deadline usualFrom(Moment start, Moment change) {
    if (agreedInterval != AgreedInterval.ONLY_IF_SHORTER || terms.limit() == null) {
      return null;
    }
    Deadline usual = terms.limit().after(start, context.calendar());
    return usual.dueDate().isBefore(change.date()) ? null : usual;
  }

  /** The agreements that are looser than this clause's own interval, made while it stands. */
  List<Agreements.Agreement> tooLoose() {
    return agreedInterval.hasCeiling()
        ? agreements.stream()
            .filter(agreement -> isLooser(agreement.limit(), terms.limit(), false))
            .filter(agreement -> regime.raisesFrom(agreement.event()))
            .filter(agreement -> isInForceOn(agreement.span().from()))
            .toList()
        : List.of();
  }

  /** Whether it needs an agreed interval and none is recorded while it stands. */
  boolean lacksAgreement() {
    return agreedInterval == AgreedInterval.SETS && agreements.isEmpty();
  }

  Duty duty(
      String id,
      int occurrence,
      List<RecordMoment> because,
      Moment start,
      @Nullable Deadline deadline,
      @Nullable Moment ends) {
    return new Duty(
        terms.clause(), id, occurrence, because, start, deadline, ends, false, assuming);
  }

  CaseContext context() {
    return context;
  }
}
