package org.pactwire.read.fetch.internal;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Which network addresses may be asked. By the registries of special-purpose addresses of IANA (RFC 6890 and its
 * followers): of IPv4 all but the ranges listed here; of IPv6 only global unicast 2000::/3, less the ranges listed here.
 * Where an IPv6 address carries an IPv4 one (mapped, NAT64), that one decides. Immutable.
 *
 * @param privateToo whether private and local networks may be asked; multicast and the unspecified address never may
 * @param alsoAllowed single addresses that may be asked whatever they are
 */
public record AddressRules(boolean privateToo, Set<InetAddress> alsoAllowed) {
    /** Only addresses of the public internet. */
    public static final AddressRules PUBLIC = new AddressRules(false, Set.of());

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Range(byte[] prefix, int bits) {
        static Range of(String text) {
            String[] parts = text.split("/", 2);
            try {
                // a literal: nothing is looked up
                return new Range(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(text, e);
            }
        }

        boolean has(byte[] address) {
            if (address.length != prefix.length) {
                return false;
            }
            for (int i = 0; i < bits; i++) {
                int mask = 0x80 >> (i % 8);
                if (((address[i / 8] ^ prefix[i / 8]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Range> SPECIAL = ranges(
            "0.0.0.0/8", // this network
            "10.0.0.0/8", // private
            "100.64.0.0/10", // behind a carrier's NAT; cloud metadata at 100.100.100.200
            "127.0.0.0/8", // loopback
            "169.254.0.0/16", // link-local; cloud metadata at 169.254.169.254
            "172.16.0.0/12", // private
            "192.0.0.0/24", // protocol assignments
            "192.0.2.0/24", // documentation
            "192.88.99.0/24", // 6to4 relays
            "192.168.0.0/16", // private
            "198.18.0.0/15", // benchmarks
            "198.51.100.0/24", // documentation
            "203.0.113.0/24", // documentation
            "224.0.0.0/4", // multicast
            "240.0.0.0/4", // reserved, broadcast
            "2001::/23", // protocol assignments, Teredo
            "2001:db8::/32", // documentation
            "2002::/16", // 6to4 carries any IPv4 address
            "3fff::/20"); // documentation

    private static final Range GLOBAL = Range.of("2000::/3");
    private static final Range NAT64 = Range.of("64:ff9b::/96");

    public AddressRules {
        alsoAllowed = Set.copyOf(alsoAllowed);
    }

    private static List<Range> ranges(String... texts) {
        return Arrays.stream(texts).map(Range::of).toList();
    }

    /** Whether an address may be asked. */
    public boolean allow(InetAddress address) {
        if (alsoAllowed.contains(address)) {
            return true;
        }
        if (address.isAnyLocalAddress() || address.isMulticastAddress()) {
            return false;
        }
        return privateToo || isPublic(address);
    }

    private static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) { // Java makes one of a mapped address, ::ffff:a.b.c.d, too
            return SPECIAL.stream().noneMatch(range -> range.has(bytes));
        }
        if (NAT64.has(bytes)) {
            byte[] carried = Arrays.copyOfRange(bytes, 12, 16);
            return SPECIAL.stream().noneMatch(range -> range.has(carried));
        }
        return GLOBAL.has(bytes) && SPECIAL.stream().noneMatch(range -> range.has(bytes));
    }
}
