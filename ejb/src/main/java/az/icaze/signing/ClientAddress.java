package az.icaze.signing;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where a start came from, as it is counted. A household has one IPv4 address, but 2^64 of IPv6: of these the network
 * counts, not the address.
 */
final class ClientAddress {

    private static final int NETWORK_BYTES = 8;
    private static final int LONGEST = 64;

    private ClientAddress() {}

    /** @param address as the container gives it, numeric */
    static String counted(String address) {
        if (address.indexOf(':') < 0) {
            return address.substring(0, Math.min(LONGEST, address.length()));
        }
        try {
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.ofDelimiter(":").formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES)) + "/64"
                    : parsed.getHostAddress();
        } catch (UnknownHostException malformed) {
            throw new IllegalArgumentException("Not a numeric address", malformed);
        }
    }
}
