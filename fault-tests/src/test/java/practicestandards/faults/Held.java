package practicestandards.faults;

import java.net.URI;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a node holds while it has nothing to do.
 *
 * @param sessions of the rules
 * @param connections to the database that are in use
 * @param transactions that are open, and locks beyond them
 * @param threads that live
 * @param files that are open, connections among them
 * @param heap in bytes, of what is still referred to
 */
record Held(
    long sessions, long connections, long transactions, long threads, long files, long heap) {
  private static final String SESSION = "StatefulKnowledgeSessionImpl";

  static Held by(Node node, JdbcClient database) {
    Map<String, Long> living = node.living();
    return new Held(
        living.entrySet().stream()
            .filter(each -> each.getKey().endsWith(SESSION))
            .mapToLong(Map.Entry::getValue)
            .sum(),
        figure(node, "hikaricp_connections_active"),
        database
            .sql(
                """
                select count(*) from pg_stat_activity
                where state like 'idle in transaction%'
                  or pid in (select pid from pg_locks where locktype = 'advisory')
                """)
            .query(Long.class)
            .single(),
        figure(node, "jvm_threads_live_threads"),
        figure(node, "process_files_open_files"),
        living.get(Node.ALL_TOGETHER));
  }

  private static long figure(Node node, String name) {
    URI address = node.root().resolve("/actuator/prometheus");
    return Http.send("GET", address, null, null)
        .body()
        .lines()
        .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
        .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }
}
