/** The invented shopper of every order: words nobody could mistake for anything else, so that a leak shows. */

/** Every value that tells who the shopper is. */
export const SHOPPER = Object.freeze({
  firstName: 'Zuleica',
  lastName: 'Inventada',
  email: 'zuleica.inventada@shopper.invalid',
  document: '00011122299',
  phone: '+5500900001234',
  receiver: 'Porteiro Fictício',
  street: 'Rua Que Não Existe',
  number: '98765',
  neighborhood: 'Bairro de Mentira',
  complement: 'Apartamento imaginário 4321',
  reference: 'Perto da fonte de faz de conta',
  postalCode: '01399-998',
  cardHolder: 'ZULEICA P INVENTADA',
  cardDigits: '4000009876',
  company: 'Razão Social Fantasma Ltda',
  note: 'Bilhete secreto para a vovó Eufrásia',
});

export function clientProfile() {
  const { firstName, lastName, email, document, phone, company } = SHOPPER;
  return {
    ...{
      id: 'clientProfileData',
      email,
      firstName,
      lastName,
      documentType: 'cpf',
      document,
      phone,
    },
    ...{ corporateName: company, tradeName: null, corporateDocument: null, stateInscription: null },
    ...{ corporatePhone: phone, isCorporate: false, customerClass: null, customerCode: null },
    userProfileId: '99999999-9999-4999-8999-999999999999',
  };
}

export function address() {
  const { receiver, street, number, neighborhood, complement, reference, postalCode } = SHOPPER;
  return {
    ...{ addressType: 'residential', receiverName: receiver, addressId: 'casa-da-zuleica' },
    ...{ versionId: null, entityId: null, postalCode, city: 'São Paulo', state: 'SP' },
    ...{ country: 'BRA', street, number, neighborhood, complement, reference },
    geoCoordinates: [-46.999123, -23.999456],
  };
}
