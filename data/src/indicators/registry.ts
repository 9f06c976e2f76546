import { aboveScaleServiceEnterprises } from "./above-scale-service-enterprises.ts";
import { aboveScaleServiceRevenue } from "./above-scale-service-revenue.ts";
import { aboveScaleServiceRevenueOtherProfit } from "./above-scale-service-revenue-other-profit.ts";
import { aboveScaleServiceRevenueTransportPost } from "./above-scale-service-revenue-transport-post.ts";
import { accommodationCateringTurnoverAboveQuota } from "./accommodation-catering-turnover-above-quota.ts";
import { accommodationTurnover } from "./accommodation-turnover.ts";
import { airCargoThroughput } from "./air-cargo-throughput.ts";
import { cateringTurnover } from "./catering-turnover.ts";
import { chinaEuropeTrains } from "./china-europe-trains.ts";
import { containerThroughput } from "./container-throughput.ts";
import { cultureEnterpriseRevenueAboveScale } from "./culture-enterprise-revenue-above-scale.ts";
import { deposits } from "./deposits.ts";
import { domesticFinancialHq } from "./domestic-financial-hq.ts";
import { domesticTouristTrips } from "./domestic-tourist-trips.ts";
import { elderlyCareInstitutions } from "./elderly-care-institutions.ts";
import { employees } from "./employees.ts";
import { enterprises } from "./enterprises.ts";
import { expressDeliveryRevenue } from "./express-delivery-revenue.ts";
import { expressDeliveryVolume } from "./express-delivery-volume.ts";
import { expressOutlets } from "./express-outlets.ts";
import { freightTurnover } from "./freight-turnover.ts";
import { freightTurnoverHighway } from "./freight-turnover-highway.ts";
import { freightTurnoverWaterway } from "./freight-turnover-waterway.ts";
import { freightVolume } from "./freight-volume.ts";
import { freightVolumeHighway } from "./freight-volume-highway.ts";
import { gdp } from "./gdp.ts";
import { healthIndustryScale } from "./health-industry-scale.ts";
import { healthInstitutions } from "./health-institutions.ts";
import { highTechEnterprises } from "./high-tech-enterprises.ts";
import { insurancePremiumIncome } from "./insurance-premium-income.ts";
import { investmentGrowth } from "./investment-growth.ts";
import { largestUnitShare } from "./largest-unit-share.ts";
import { listedCompanies } from "./listed-companies.ts";
import { loans } from "./loans.ts";
import { marketEntities } from "./market-entities.ts";
import { onlineRetailAboveQuota } from "./online-retail-above-quota.ts";
import { pharmaRetailWholesaleSalesAboveQuota } from "./pharma-retail-wholesale-sales-above-quota.ts";
import { portCargoThroughput } from "./port-cargo-throughput.ts";
import { postTelecomVolume } from "./post-telecom-volume.ts";
import { postalBusinessVolume } from "./postal-business-volume.ts";
import { postalIndustryRevenue } from "./postal-industry-revenue.ts";
import { profit } from "./profit.ts";
import { realEstateInvestment } from "./real-estate-investment.ts";
import { realEstateSalesArea } from "./real-estate-sales-area.ts";
import { realEstateSalesValue } from "./real-estate-sales-value.ts";
import { retailSales } from "./retail-sales.ts";
import { retailSalesAboveQuota } from "./retail-sales-above-quota.ts";
import { retailSalesAccommodation } from "./retail-sales-accommodation.ts";
import { retailSalesCatering } from "./retail-sales-catering.ts";
import { retailSalesCateringIndustry } from "./retail-sales-catering-industry.ts";
import { retailTradeSales } from "./retail-trade-sales.ts";
import { revenue } from "./revenue.ts";
import { scitechServiceRevenueAboveScale } from "./scitech-service-revenue-above-scale.ts";
import { socialLogisticsTotal } from "./social-logistics-total.ts";
import { softwareEmbeddedRevenue } from "./software-embedded-revenue.ts";
import { softwareEnterprises } from "./software-enterprises.ts";
import { softwareExports } from "./software-exports.ts";
import { softwareItServiceRevenue } from "./software-it-service-revenue.ts";
import { softwareProductRevenue } from "./software-product-revenue.ts";
import { softwareProfit } from "./software-profit.ts";
import { softwareRevenue } from "./software-revenue.ts";
import { softwareSecurityRevenue } from "./software-security-revenue.ts";
import { tax } from "./tax.ts";
import { techContractValue } from "./tech-contract-value.ts";
import { techContracts } from "./tech-contracts.ts";
import { telecomBusinessVolume } from "./telecom-business-volume.ts";
import { telecomRevenue } from "./telecom-revenue.ts";
import { tertiaryEmploymentUrbanUnits } from "./tertiary-employment-urban-units.ts";
import { tertiaryInvestmentGrowth } from "./tertiary-investment-growth.ts";
import { tertiaryShare } from "./tertiary-share.ts";
import { tertiaryValueAdded } from "./tertiary-value-added.ts";
import { tourismRevenue } from "./tourism-revenue.ts";
import { touristTrips } from "./tourist-trips.ts";
import { unitCount } from "./unit-count.ts";
import { vaAccommodationCatering } from "./va-accommodation-catering.ts";
import { vaFinance } from "./va-finance.ts";
import { vaInformationSoftware } from "./va-information-software.ts";
import { vaOtherServices } from "./va-other-services.ts";
import { vaRealEstate } from "./va-real-estate.ts";
import { vaTransportPost } from "./va-transport-post.ts";
import { vaWholesaleRetail } from "./va-wholesale-retail.ts";
import { valueAdded } from "./value-added.ts";
import { wholesaleRetailSalesAboveQuota } from "./wholesale-retail-sales-above-quota.ts";
import { wholesaleSales } from "./wholesale-sales.ts";
import type { Indicator } from "../model/indicator.ts";

/**
 * Every indicator, grouped by theme: the order is the order of menus and lists, from the accounts to the details.
 * Within a theme the more general indicator comes first.
 */
export const indicators = [
  // 产业集群
  revenue,
  valueAdded,
  unitCount,
  employees,
  profit,
  tax,
  investmentGrowth,
  // 国民经济核算
  gdp,
  tertiaryValueAdded,
  tertiaryShare,
  vaWholesaleRetail,
  vaTransportPost,
  vaAccommodationCatering,
  vaFinance,
  vaRealEstate,
  vaInformationSoftware,
  vaOtherServices,
  // 规模以上服务业
  aboveScaleServiceRevenue,
  aboveScaleServiceRevenueTransportPost,
  aboveScaleServiceRevenueOtherProfit,
  aboveScaleServiceEnterprises,
  scitechServiceRevenueAboveScale,
  cultureEnterpriseRevenueAboveScale,
  // 商贸消费
  retailSales,
  retailSalesAboveQuota,
  retailSalesCatering,
  retailSalesCateringIndustry,
  retailSalesAccommodation,
  onlineRetailAboveQuota,
  wholesaleSales,
  retailTradeSales,
  accommodationTurnover,
  cateringTurnover,
  wholesaleRetailSalesAboveQuota,
  accommodationCateringTurnoverAboveQuota,
  // 金融保险
  deposits,
  loans,
  insurancePremiumIncome,
  domesticFinancialHq,
  listedCompanies,
  // 交通物流
  freightVolume,
  freightVolumeHighway,
  freightTurnover,
  freightTurnoverHighway,
  freightTurnoverWaterway,
  portCargoThroughput,
  containerThroughput,
  airCargoThroughput,
  chinaEuropeTrains,
  socialLogisticsTotal,
  // 邮政电信
  postalIndustryRevenue,
  postalBusinessVolume,
  expressDeliveryRevenue,
  expressDeliveryVolume,
  expressOutlets,
  telecomRevenue,
  telecomBusinessVolume,
  postTelecomVolume,
  // 房地产与投资
  realEstateInvestment,
  realEstateSalesArea,
  realEstateSalesValue,
  tertiaryInvestmentGrowth,
  // 文化旅游
  tourismRevenue,
  touristTrips,
  domesticTouristTrips,
  // 软件信息
  softwareRevenue,
  softwareProductRevenue,
  softwareItServiceRevenue,
  softwareSecurityRevenue,
  softwareEmbeddedRevenue,
  softwareProfit,
  softwareExports,
  softwareEnterprises,
  // 科技创新
  techContractValue,
  techContracts,
  highTechEnterprises,
  // 健康养老
  healthIndustryScale,
  pharmaRetailWholesaleSalesAboveQuota,
  healthInstitutions,
  elderlyCareInstitutions,
  // 经营主体与就业
  marketEntities,
  enterprises,
  tertiaryEmploymentUrbanUnits,
] as const satisfies readonly Indicator[];

/** Asked for in forms to decide what else may be published; never published themselves. */
export const controlIndicators = [largestUnitShare] as const satisfies readonly Indicator[];

export type IndicatorId = (typeof indicators)[number]["id"];

const byId = new Map<string, Indicator>(
  [...indicators, ...controlIndicators].map((entry) => [entry.id, entry]),
);

/** The indicator with this id, control indicators among them, or undefined. */
export function indicatorById(id: string): Indicator | undefined {
  return byId.get(id);
}
