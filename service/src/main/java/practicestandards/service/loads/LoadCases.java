package practicestandards.service.loads;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of the cases that a file names. */
@Repository
class LoadCases {
  private final JdbcClient database;
  private final JdbcTemplate batches;

  LoadCases(JdbcClient database, JdbcTemplate batches) {
    this.database = database;
    this.batches = batches;
  }

  /** Adds cases, each with whether it reads otherwise now. */
  void add(long load, Map<String, Boolean> changedByRef) {
    batches.batchUpdate(
        """
        insert into load_case values (?, ?, ?) on conflict (load_id, case_ref)
        do update set changed = true where excluded.changed and not load_case.changed
        """,
        changedByRef.entrySet().stream()
            .map(each -> new Object[] {load, each.getKey(), each.getValue()})
            .toList());
  }

  /** Those that read otherwise now. */
  List<String> changed(long load) {
    return database
        .sql("select case_ref from load_case where load_id = ? and changed")
        .param(load)
        .query(String.class)
        .list();
  }
}
