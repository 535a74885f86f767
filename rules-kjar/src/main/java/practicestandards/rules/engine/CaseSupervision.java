package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;
import practicestandards.rules.words.RegimeKind;

/**
 * How often a child whose case is open comes to supervision: by the usual pattern, or by that of
 * one of the groups that the standards name, the first named where a child is in several.
 */
public final class CaseSupervision {
  private static final Span ANY_TIME = new Span(Moment.of(LocalDate.EPOCH), null);
  private static final List<String> IN_TURN =
      List.of(
          "SUPERVISION_LONG_TERM_PLACEMENT",
          "SUPERVISION_DISABLED_CHILD",
          "SUPERVISION_DIRECT_PAYMENT",
          "SUPERVISION_SHORT_BREAKS");

  private CaseSupervision() {}

  /** Each time that records last without a break between them, opened by the first of them. */
  public static List<Regime> unbroken(String pattern, Collection<?> records) {
    RegimeKind kind = RegimeKind.named(pattern);
    List<Event> opened = Regimes.lasting(records);
    List<Regime> regimes = new ArrayList<>();
    for (Span span : Span.covered(ANY_TIME, Regimes.spans(opened))) {
      opened.stream()
          .filter(event -> event.at().equals(span.from()))
          .findFirst()
          .ifPresent(event -> regimes.add(Regime.opening(kind, event, span)));
    }
    return regimes;
  }

  /** The patterns by turns while a case is open. */
  public static List<Regime> patterns(Regime open, Collection<?> known) {
    List<SupervisionGroup> groups = known.stream().map(SupervisionGroup.class::cast).toList();
    Event opened = Objects.requireNonNull(open.opened());
    List<Event> changes =
        groups.stream()
            .map(SupervisionGroup::began)
            .filter(Objects::nonNull)
            .sorted(Event.IN_ORDER)
            .toList();
    List<Span> usual = spans(RegimeKind.named("SUPERVISION_STANDARD_PATTERN"), groups);
    List<Span> left = List.of(open.span());
    List<Regime> regimes = new ArrayList<>();
    for (String pattern : IN_TURN) {
      RegimeKind kind = RegimeKind.named(pattern);
      List<Span> mine = new ArrayList<>();
      for (Span span : left) {
        mine.addAll(Span.without(Span.covered(span, spans(kind, groups)), usual));
      }
      left = Span.without(left, mine);
      regimes.addAll(Regimes.over(kind, opened, mine, changes, null));
    }
    regimes.addAll(
        Regimes.over(
            RegimeKind.named("SUPERVISION_STANDARD_PATTERN"), opened, left, changes, null));
    return regimes;
  }

  private static List<Span> spans(RegimeKind kind, List<SupervisionGroup> groups) {
    return groups.stream()
        .filter(group -> group.kind() == kind)
        .map(SupervisionGroup::span)
        .toList();
  }
}
