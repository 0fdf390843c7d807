package org.pactwire.read.fetch.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks names up and checks what they stand for. The HTTP client connects to the very addresses that this returns and
 * looks nothing up itself, so a name that changes its meaning between check and use gains nothing by it.
 */
final class CheckedNames implements DnsResolver {
    private final NameService names;
    private final AddressRules rules;

    /** A name stands for an address that may not be asked. */
    static final class Refused extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        Refused(String host, InetAddress address) {
            super(host + " is " + address.getHostAddress());
        }
    }

    CheckedNames(NameService names, AddressRules rules) {
        this.names = names;
        this.rules = rules;
    }

    /** All addresses of a name; one that may not be asked makes the whole name suspect. */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = names.lookUp(host);
        for (InetAddress address : addresses) {
            if (!rules.allow(address)) {
                throw new Refused(host, address);
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
