package practicestandards.service.loads;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import practicestandards.service.cases.AcceptedFacts;
import practicestandards.service.cases.SentRecord;
import practicestandards.service.cases.Taken;
import practicestandards.service.findings.CasesToJudge;
import practicestandards.service.loads.LoadParts.Part;

/**
 * Takes loads part by part, each part in one transaction with its effect. A node that dies leaves
 * the part as it was, to itself or to another.
 */
@Service
class LoadWork {
  private final LoadProgress loads;
  private final LoadParts parts;
  private final LoadRemarks remarks;
  private final LoadCases cases;
  private final LineOfJson lines;
  private final Keeper keeper;
  private final CasesToJudge casesToJudge;
  private final AcceptedFacts facts;

  LoadWork(
      LoadProgress loads,
      LoadParts parts,
      LoadRemarks remarks,
      LoadCases cases,
      LineOfJson lines,
      Keeper keeper,
      CasesToJudge casesToJudge,
      AcceptedFacts facts) {
    this.loads = loads;
    this.parts = parts;
    this.remarks = remarks;
    this.cases = cases;
    this.lines = lines;
    this.keeper = keeper;
    this.casesToJudge = casesToJudge;
    this.facts = facts;
  }

  /**
   * Takes the next part of the first load that no other node works on; after the last part, its
   * cases are to be judged.
   *
   * @return false if there is nothing to take
   */
  @Transactional
  public boolean takeNext() {
    Optional<Load> next = loads.lockNext();
    next.ifPresent(
        load ->
            parts.first(load.id()).ifPresentOrElse(part -> take(load, part), () -> judge(load)));
    return next.isPresent();
  }

  private void judge(Load load) {
    casesToJudge.add(load.authority(), cases.changed(load.id()));
    loads.judging(load.id());
  }

  private void take(Load load, Part part) {
    ReadPart read = ReadPart.of(load.authority(), part, lines);
    List<Taken> taken = keeper.keep(load, read.sent());
    remarks.add(load.id(), read.faults(taken));
    cases.add(load.id(), changedByRef(read.sent(), taken));
    loads.add(load.id(), Tally.of(taken, read.refused()));
    parts.remove(load.id(), part.number());
    taken.forEach(this::count);
  }

  private void count(Taken taken) {
    if (taken instanceof Taken.Kept kept) {
      facts.count("load", kept.outcome());
    }
  }

  private static Map<String, Boolean> changedByRef(List<SentRecord> sent, List<Taken> taken) {
    Map<String, Boolean> changed = new HashMap<>();
    for (int index = 0; index < taken.size(); index++) {
      if (taken.get(index) instanceof Taken.Kept kept) {
        changed.merge(
            sent.get(index).caseRef(), kept.outcome().changesTheCase(), Boolean::logicalOr);
      }
    }
    return changed;
  }
}
