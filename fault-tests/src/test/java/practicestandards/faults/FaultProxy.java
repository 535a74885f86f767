package practicestandards.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** Stands between a client and a server, and is as bad as a network can be. */
final class FaultProxy implements AutoCloseable {
  /** How bad it is. */
  enum Mode {
    /** Everything passes. */
    SOUND,
    /** Everything passes, a fifth of a second late. */
    SLOW,
    /** Connections stay open and nothing passes, either way. */
    SILENT,
    /** What is asked arrives; answers do not. */
    ANSWERS_LOST,
    /** Connections are reset, and new ones too. */
    CUT
  }

  private static final long SLOW_NANOS = 200_000_000;
  private static final long LOOK_NANOS = 20_000_000;

  private final ServerSocket door;
  private final InetSocketAddress server;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile Mode mode = Mode.SOUND;

  /** On a port of its own. */
  FaultProxy(String server) {
    this(0, server);
  }

  /** On an address that is known before. */
  static FaultProxy at(String address, String server) {
    return new FaultProxy(Integer.parseInt(address.split(":")[1]), server);
  }

  private FaultProxy(int port, String server) {
    String[] parts = server.split(":");
    this.server = new InetSocketAddress(parts[0], Integer.parseInt(parts[1]));
    try {
      door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    start(this::letIn);
  }

  /** Where clients connect. */
  String address() {
    return "127.0.0.1:" + door.getLocalPort();
  }

  /** From now on it is so. */
  void become(Mode now) {
    mode = now;
    if (now == Mode.CUT) {
      open.forEach(FaultProxy::reset);
    }
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    open.forEach(FaultProxy::reset);
  }

  private void letIn() {
    while (!door.isClosed()) {
      try {
        Socket client = door.accept();
        if (mode == Mode.CUT) {
          reset(client);
        } else {
          join(client);
        }
      } catch (IOException e) {
        LockSupport.parkNanos(LOOK_NANOS);
      }
    }
  }

  private void join(Socket client) {
    Socket behind = new Socket();
    open.add(client);
    open.add(behind);
    start(
        () -> {
          try {
            behind.connect(server);
            start(() -> pass(behind, client, true));
            pass(client, behind, false);
          } catch (IOException e) {
            reset(client);
          }
        });
  }

  private void pass(Socket from, Socket to, boolean answers) {
    byte[] buffer = new byte[8192];
    try (from;
        to) {
      to.setTcpNoDelay(true);
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        while (mode == Mode.SILENT) {
          LockSupport.parkNanos(LOOK_NANOS);
        }
        if (mode == Mode.SLOW) {
          LockSupport.parkNanos(SLOW_NANOS);
        }
        if (!(answers && mode == Mode.ANSWERS_LOST)) {
          out.write(buffer, 0, read);
        }
      }
    } catch (IOException e) {
      reset(from);
      reset(to);
    } finally {
      open.remove(from);
      open.remove(to);
    }
  }

  private static void reset(Socket socket) {
    try {
      socket.setSoLinger(true, 0);
      socket.close();
    } catch (IOException e) {
      // it is closed
    }
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task, "fault-proxy");
    thread.setDaemon(true);
    thread.start();
  }
}
