/** The payment conditions an account starts with: rules, each for one payment system and some sales channels. */

const DAY_MS = 86_400_000;

/** The channel nothing can be paid in. */
export const CHANNEL_WITHOUT_PAYMENT = 3;

/** @typedef {ReturnType<typeof rule>} PaymentRule */

/**
 * Besides the rules in force there is one that is off and one that has ended, both for all channels: who counts
 * rules without reading them finds a payment in {@link CHANNEL_WITHOUT_PAYMENT}.
 * @param {string} account
 * @param {{ Id: number }[]} salesChannels
 * @param {Date} now
 */
export function paymentRules(account, salesChannels, now) {
  const channels = salesChannels.map(({ Id }) => Id).filter((id) => id !== CHANNEL_WITHOUT_PAYMENT);
  const yesterday = new Date(now.getTime() - DAY_MS).toISOString();
  if (account !== 'demoshop') return [rule(1, 4, 'Mastercard', { channels })];
  return [
    rule(1, 2, 'Visa', { channels }),
    rule(2, 125, 'Pix', { channels: [1] }),
    rule(3, 6, 'Boleto Bancário', { enabled: false }),
    rule(4, 201, 'Promissory', { endDate: yesterday }),
  ];
}

/**
 * @param {number} number
 * @param {number} id
 * @param {string} name
 * @param {{ channels?: number[], enabled?: boolean, endDate?: string }} when
 */
function rule(number, id, name, { channels, enabled = true, endDate }) {
  const salesChannels = channels?.map((channel) => ({ id: String(channel) })) ?? [{ id: ':ALL:' }];
  return {
    id: `44444444-4444-4444-8444-44444444444${number}`,
    ...{ name: `${name} - main`, salesChannels, paymentSystem: { id, name, implementation: null } },
    connector: {
      implementation: 'Vtex.PaymentGateway.Connectors.Example',
      affiliationId: '55555555-5555-4555-8555-555555555555',
    },
    ...{ issuer: { name: null }, antifraud: null, installmentOptions: null },
    ...{ isSelfAuthorized: null, requiresAuthentication: null, enabled },
    ...{ installmentsService: false, isDefault: number === 1, beginDate: null },
    endDate: endDate ?? null,
    ...{ condition: null, multiMerchantList: null, country: null, dateIntervals: null },
    ...{ externalInterest: false, minimumValue: null, deadlines: [], cobrand: { name: null } },
    ...{ cardLevel: { name: null }, excludedBinsRanges: null },
  };
}
