package nl.hulproute.platform.scanner;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.util.regex.Pattern;

/** Where clamd listens: {@code tcp://host:port} or {@code unix:/path}. */
record Clamdadres(String tekst) {

    private static final Pattern TCP = Pattern.compile("tcp://([^/:]+|\\[[0-9a-fA-F:]+]):(\\d+)");
    private static final String UNIX = "unix:";

    Clamdadres {
        boolean port =
                TCP.matcher(tekst).results().allMatch(m -> Integer.parseInt(m.group(2)) < 65536);
        if (!(TCP.matcher(tekst).matches() && port) && !tekst.startsWith(UNIX + "/")) {
            throw new IllegalArgumentException(
                    "hulproute.scanner.adres: verwacht tcp://host:poort of unix:/pad");
        }
    }

    /** Looked up at each use: the address behind a name may change. */
    SocketAddress socket() {
        var tcp = TCP.matcher(tekst);
        return tcp.matches()
                ? new InetSocketAddress(tcp.group(1), Integer.parseInt(tcp.group(2)))
                : UnixDomainSocketAddress.of(tekst.substring(UNIX.length()));
    }

    @Override
    public String toString() {
        return tekst;
    }
}
